export { openTransferFile } from './evidence/evidence'
export { setFairOfTransfer } from './fairs/fairs'
export { noteRecordOfSupplier } from './matched'
export { recordPayment, removePayment } from './payments/payments'
export {
  type OfficeTransferFilter,
  type PreparedTransfer,
  type TransferDetail,
  type TransferLine,
  findTransferOfDeal,
  getTransfer,
  listAllTransfers,
  listTransfers,
  prepareTransfer,
} from './reading/reading'
export { recordTransfer } from './recording/recording'
export { recordStage } from './stages/stages'
