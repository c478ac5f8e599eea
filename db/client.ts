import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { BoothBookingTable, BoothTable, BoothTermsTable, HallChangeTable, HallFeatureTable, HallTable } from './tables/booths'
import type {
  DelegationTable,
  FairAdmissionTable,
  LeadTable,
  LeadVisitTable,
  TicketConsentTable,
  TicketScanTable,
  TicketTable,
} from './tables/attendance'
import type { DealMessageTable, DealReadingTable, DealTable, DealTermsTable, MemorandumTable } from './tables/deals'
import type { FairBudgetLineTable, FairInvitationTable, FairPartnerTable, FairPictureTable, FairSpendingTable } from './tables/fair-plan'
import type { MeetingSlipTable, SigningTable, WalkInTable } from './tables/fair-day'
import type { AccountTable, AccountTokenTable, RecoveryCodeTable, SessionTable } from './tables/identity'
import type { ImportRowTable, ImportTable } from './tables/imports'
import type {
  MatchExposureTable,
  MatchInvitationTable,
  MatchLearningTable,
  MatchLetterLineTable,
  MatchPendingTable,
  MatchRefinementTable,
  MatchShownTable,
  MatchSupplierRecordTable,
  MatchStatisticsTable,
  MatchSubscriptionTable,
  MatchSweepTable,
  MatchTable,
  MatchUseTable,
  MatchWeightsTable,
  ShortlistEntryTable,
  ShortlistLinkTable,
  ShortlistOpeningTable,
  ShortlistTable,
} from './tables/matching'
import type { NeedFigureTable, NeedTable, NeedVersionTable } from './tables/needs'
import type { NotificationTable } from './tables/notifications'
import type { InvitationTable, MembershipTable, OrganisationTable } from './tables/organisations'
import type {
  BankAccountTable,
  BankLineTable,
  BankStatementTable,
  CreditNoteLineTable,
  CreditNoteTable,
  DemonstrationCardObjectTable,
  DocumentSeriesTable,
  FeeReliefTable,
  FeeTable,
  InvoiceLineTable,
  InvoiceTable,
  LedgerAccountTable,
  LedgerEntryTable,
  LedgerPostingTable,
  PaymentTable,
  RefundTable,
  StripeEventTable,
} from './tables/payments'
import type { AuditTable, EventTable, FileTable, MailTable } from './tables/platform'
import type { FairReportTable } from './tables/reports'
import type { FairSurveyAnswerTable, FairSurveyInvitationTable, FairSurveyTable } from './tables/surveys'
import type {
  ProgrammeMarkTable,
  ProgrammePollOptionTable,
  ProgrammePollTable,
  ProgrammePollVoteTable,
  ProgrammeQuestionTable,
  ProgrammeQuestionVoteTable,
  ProgrammeRoomTable,
  ProgrammeSessionSpeakerTable,
  ProgrammeSessionTable,
  ProgrammeSpeakerTable,
} from './tables/programme'
import type { FairRegistrationTable, FairTable, MeetingParticipantTable, MeetingTable } from './tables/techmart'
import type {
  TechnologyAdvantageTable,
  TechnologyConfidentialTable,
  TechnologyDisclosureTable,
  TechnologyFileTable,
  TechnologyOpeningTable,
  TechnologyOwnerTable,
  TechnologyRevisionTable,
  TechnologyExclusivityTable,
  TechnologyRightTable,
  TechnologyTable,
  TechnologyVersionTable,
} from './tables/technologies'
import type { DisruptionTable, TimetableFrameTable, TimetableTable } from './tables/timetables'
import type { TransferPaymentTable, TransferStageTable, TransferTable } from './tables/transfers'
import type { FairAvailabilityTable, WishTable } from './tables/wishes'

export interface Tables {
  account: AccountTable
  account_token: AccountTokenTable
  audit: AuditTable
  bank_account: BankAccountTable
  bank_line: BankLineTable
  bank_statement: BankStatementTable
  booth: BoothTable
  booth_booking: BoothBookingTable
  booth_terms: BoothTermsTable
  credit_note: CreditNoteTable
  credit_note_line: CreditNoteLineTable
  deal: DealTable
  deal_message: DealMessageTable
  deal_reading: DealReadingTable
  deal_terms: DealTermsTable
  delegation: DelegationTable
  demonstration_card_object: DemonstrationCardObjectTable
  disruption: DisruptionTable
  document_series: DocumentSeriesTable
  event: EventTable
  fair: FairTable
  fair_admission: FairAdmissionTable
  fair_availability: FairAvailabilityTable
  fair_budget_line: FairBudgetLineTable
  fair_invitation: FairInvitationTable
  fair_partner: FairPartnerTable
  fair_picture: FairPictureTable
  fair_registration: FairRegistrationTable
  fair_report: FairReportTable
  fair_survey: FairSurveyTable
  fair_survey_answer: FairSurveyAnswerTable
  fair_survey_invitation: FairSurveyInvitationTable
  fair_spending: FairSpendingTable
  fee: FeeTable
  fee_relief: FeeReliefTable
  file: FileTable
  hall: HallTable
  hall_change: HallChangeTable
  hall_feature: HallFeatureTable
  import: ImportTable
  import_row: ImportRowTable
  invitation: InvitationTable
  invoice: InvoiceTable
  invoice_line: InvoiceLineTable
  lead: LeadTable
  lead_visit: LeadVisitTable
  ledger_account: LedgerAccountTable
  ledger_entry: LedgerEntryTable
  ledger_posting: LedgerPostingTable
  mail: MailTable
  match: MatchTable
  match_exposure: MatchExposureTable
  match_invitation: MatchInvitationTable
  match_learning: MatchLearningTable
  match_letter_line: MatchLetterLineTable
  match_pending: MatchPendingTable
  match_refinement: MatchRefinementTable
  match_shown: MatchShownTable
  match_statistics: MatchStatisticsTable
  match_subscription: MatchSubscriptionTable
  match_supplier_record: MatchSupplierRecordTable
  match_sweep: MatchSweepTable
  match_use: MatchUseTable
  match_weights: MatchWeightsTable
  meeting: MeetingTable
  meeting_participant: MeetingParticipantTable
  meeting_slip: MeetingSlipTable
  membership: MembershipTable
  memorandum: MemorandumTable
  need: NeedTable
  need_figure: NeedFigureTable
  need_version: NeedVersionTable
  notification: NotificationTable
  organisation: OrganisationTable
  payment: PaymentTable
  programme_mark: ProgrammeMarkTable
  programme_poll: ProgrammePollTable
  programme_poll_option: ProgrammePollOptionTable
  programme_poll_vote: ProgrammePollVoteTable
  programme_question: ProgrammeQuestionTable
  programme_question_vote: ProgrammeQuestionVoteTable
  programme_room: ProgrammeRoomTable
  programme_session: ProgrammeSessionTable
  programme_session_speaker: ProgrammeSessionSpeakerTable
  programme_speaker: ProgrammeSpeakerTable
  recovery_code: RecoveryCodeTable
  refund: RefundTable
  session: SessionTable
  shortlist: ShortlistTable
  shortlist_entry: ShortlistEntryTable
  shortlist_link: ShortlistLinkTable
  shortlist_opening: ShortlistOpeningTable
  signing: SigningTable
  stripe_event: StripeEventTable
  technology: TechnologyTable
  technology_advantage: TechnologyAdvantageTable
  technology_confidential: TechnologyConfidentialTable
  technology_disclosure: TechnologyDisclosureTable
  technology_exclusivity: TechnologyExclusivityTable
  technology_file: TechnologyFileTable
  technology_opening: TechnologyOpeningTable
  technology_owner: TechnologyOwnerTable
  technology_revision: TechnologyRevisionTable
  technology_right: TechnologyRightTable
  technology_version: TechnologyVersionTable
  ticket: TicketTable
  ticket_consent: TicketConsentTable
  ticket_scan: TicketScanTable
  timetable: TimetableTable
  timetable_frame: TimetableFrameTable
  transfer: TransferTable
  transfer_payment: TransferPaymentTable
  transfer_stage: TransferStageTable
  walk_in: WalkInTable
  wish: WishTable
}

/** The pool or a transaction on it: what a query takes first. */
export type Database = Kysely<Tables>

/** VND and counts fit a JavaScript integer with room; a value that would not is an error, never rounded. */
function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a safe integer`)
  return value
}

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, exactInteger)
types.setTypeParser(pg.types.builtins.NUMERIC, Number)
// A legal day has no zone: it stays the text that it is.
types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export interface ConnectOptions {
  max?: number
  /** Commits do not wait for the disk. After a power cut the last of them may be missing, never one before another. */
  hurried?: boolean
  /** Called with each statement's text: tests count them. */
  onQuery?: (statement: string) => void
}

export function createPool(connectionString: string, { max = 10, hurried = false }: Omit<ConnectOptions, 'onQuery'> = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    connectionTimeoutMillis: 15_000,
    application_name: 'technology-exchange',
    ...(hurried && { onConnect: hurry }),
  })
  // An idle connection that the server closes must not end the process; the next query gets a new one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const hurry = async (client: { query(text: string): Promise<unknown> }) => void (await client.query('set synchronous_commit to off'))

/** A hot statement is parsed and planned once a connection, not each time. Those with a list in them come in many lengths and are left out. */
const mostNamed = 150
const names = new Map<string, string>()

/** A name for a statement that PostgreSQL may keep: a `select` whose columns are named, so that a migration cannot change its result. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNamed || !text.startsWith('select ') || /(?:^select |[,.] ?)\*| in \(\$/.test(text)) return known
  const name = `exchange_${names.size}`
  names.set(text, name)
  return name
}

/** Kysely asks for connections here, so that each of its statements gets its name. */
class NamingPool {
  constructor(private readonly pool: pg.Pool) {}

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.pool.connect()
    return {
      query: ((text: unknown, values?: unknown[]) => {
        const name = typeof text === 'string' ? nameOf(text) : undefined
        return name ? client.query({ name, text: text as string, values }) : client.query(text as string, values)
      }) as unknown as PostgresPoolClient['query'],
      release: () => client.release(),
    }
  }

  end(): Promise<void> {
    return this.pool.end()
  }
}

export function connect(connectionString: string, options: ConnectOptions = {}): { database: Database; pool: pg.Pool } {
  const pool = createPool(connectionString, options)
  const { onQuery } = options
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new NamingPool(pool) }),
    ...(onQuery && { log: (event) => onQuery(event.query.sql) }),
  })
  return { database, pool }
}
