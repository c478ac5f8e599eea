export { TRANSFER_MODES } from '#db/reference/transfer-modes'
