/** What the bundler makes of a style sheet of one component; a test holds that every class is there and used. */
declare module '*.module.css' {
  const classes: { readonly [name: string]: string };
  export default classes;
}
