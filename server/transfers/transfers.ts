export { recordPayment, removePayment } from './payments/payments'
export { recordTransfer } from './recording/recording'
export { recordStage } from './stages/stages'
