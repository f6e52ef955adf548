// Under test a style sheet is a module whose every class is called as it is written.
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' || name === 'then' ? undefined : name) });
