export const id = 8445;
export const ids = [8445];
export const modules = {

/***/ 8445:
/***/ ((module) => {

// @duckdb/node-api asks for its bindings by this package's name when it is first loaded. They are 71 MB a platform and
// never part of the bundle: src/systems/duckdb/ puts them where this looks, after it has checked their hashes.
const bindings = globalThis[Symbol.for('domicile.duckdb-bindings')];
if (!bindings) throw new Error('the data engine was asked for before its bindings were loaded');
module.exports = bindings;


/***/ })

};
