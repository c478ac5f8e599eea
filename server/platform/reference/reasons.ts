export { REASONS, type ReasonList } from '#db/reference/reasons'
