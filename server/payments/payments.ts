export { type FeeOnDay, addFee, addRelief, feeFor, getFeeList } from './fees/fees'
export { type InvoiceHeld, cancelInvoice, holdInvoice } from './invoices/cancelling'
export { type InvoiceToRaise, type LineToBill, type RaisedInvoice, raiseInvoice } from './invoices/raising'
export type { InvoiceFact } from './settlement/settling'
