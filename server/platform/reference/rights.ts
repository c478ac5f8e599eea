export { IP_RIGHTS, IP_RIGHT_STATUSES } from '#db/reference/rights'
