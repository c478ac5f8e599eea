export { TRANSFER_OBJECTS } from '#db/reference/transfer-objects'
