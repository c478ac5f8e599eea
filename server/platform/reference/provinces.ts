export { PROVINCES } from '#db/reference/provinces'
