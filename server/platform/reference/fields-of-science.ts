export { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
