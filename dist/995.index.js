export const id = 995;
export const ids = [995];
export const modules = {

/***/ 995:
/***/ ((module) => {

module.exports = eval("require")("canvas");


/***/ })

};
