export { FIGURE_DEFINITIONS } from '#db/reference/figure-definitions'
