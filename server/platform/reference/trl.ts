export { TECHNOLOGY_READINESS_LEVELS } from '#db/reference/trl'
