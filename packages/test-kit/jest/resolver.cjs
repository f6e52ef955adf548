// Our sources import `./thing.js`, as the compiled server will; under test the file beside it is `thing.ts`.
const relativeScript = /^\.{1,2}\/.*\.js$/;

module.exports = (request, options) => {
  if (relativeScript.test(request) && !options.basedir.includes('node_modules')) {
    for (const extension of ['.ts', '.tsx']) {
      try {
        return options.defaultResolver(request.replace(/\.js$/, extension), options);
      } catch {}
    }
  }
  return options.defaultResolver(request, options);
};
