import type { Database } from '#db/client'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

/** The deal with both sides, what it is about, its memoranda, and how far the reader has read: one statement. */
export function findRoomOf(db: Database, id: string, accountId: string) {
  return db
    .selectFrom('deal')
    .innerJoin('technology', 'technology.id', 'deal.technology_id')
    .leftJoin('need', 'need.id', 'deal.need_id')
    .innerJoin('organisation as supplier', 'supplier.id', 'deal.supplier_organisation_id')
    .innerJoin('organisation as enterprise', 'enterprise.id', 'deal.enterprise_organisation_id')
    .leftJoin('deal_reading as reading', (join) => join.onRef('reading.deal_id', '=', 'deal.id').on('reading.account_id', '=', accountId))
    .select((is) => [
      'deal.id',
      'deal.technology_id',
      'deal.need_id',
      'deal.supplier_organisation_id',
      'deal.enterprise_organisation_id',
      'deal.opened_by_side',
      'deal.state',
      'deal.anonymous',
      'deal.reason',
      'deal.reason_note',
      'deal.ended_by_side',
      'deal.supplier_accepted_at',
      'deal.enterprise_accepted_at',
      'deal.terms_version',
      'deal.supplier_confirmed_version',
      'deal.enterprise_confirmed_version',
      'deal.agreed_at',
      'deal.contracted_at',
      'deal.ended_at',
      'deal.created_at',
      'technology.title_vi as technology_vi',
      'technology.title_en as technology_en',
      'technology.state as technology_state',
      'technology.origin as technology_origin',
      'need.title_vi as need_vi',
      'need.title_en as need_en',
      'need.state as need_state',
      'supplier.name_vi as supplier_vi',
      'supplier.name_en as supplier_en',
      'supplier.kind as supplier_kind',
      'supplier.verification as supplier_verification',
      'enterprise.name_vi as enterprise_vi',
      'enterprise.name_en as enterprise_en',
      'enterprise.kind as enterprise_kind',
      'enterprise.verification as enterprise_verification',
      'reading.seen_position',
      is
        .exists(
          is
            .selectFrom('technology_confidential')
            .select('body')
            .whereRef('technology_confidential.technology_id', '=', 'deal.technology_id'),
        )
        .as('has_confidential'),
      is
        .exists(
          is
            .selectFrom('technology_file')
            .select('file_id')
            .whereRef('technology_file.technology_id', '=', 'deal.technology_id')
            .where('technology_file.use', '=', 'confidential'),
        )
        .as('has_confidential_files'),
      is
        .exists(
          is
            .selectFrom('technology_disclosure as disclosure')
            .select('disclosure.technology_id')
            .whereRef('disclosure.technology_id', '=', 'deal.technology_id')
            .whereRef('disclosure.organisation_id', '=', 'deal.enterprise_organisation_id'),
        )
        .as('disclosed'),
      jsonArrayFrom(
        is
          .selectFrom('memorandum')
          .select(['memorandum.id', 'memorandum.signed_on', 'memorandum.potential_value', 'memorandum.note', 'memorandum.created_at'])
          .whereRef('memorandum.deal_id', '=', 'deal.id')
          .orderBy('memorandum.created_at'),
      ).as('memoranda'),
    ])
    .where('deal.id', '=', id)
    .executeTakeFirst()
}

export type RoomRow = NonNullable<Awaited<ReturnType<typeof findRoomOf>>>

/** The newest messages before a place, newest first. Index: deal_message_deal. */
export function listMessages(db: Database, dealId: string, options: { before?: number; limit: number }) {
  const { before, limit } = options
  return db
    .selectFrom('deal_message as message')
    .innerJoin('account', 'account.id', 'message.account_id')
    .select(['message.id', 'message.position', 'message.side', 'message.body', 'message.sent_at', 'message.account_id', 'account.name'])
    .where('message.deal_id', '=', dealId)
    .$if(before !== undefined, (query) => query.where('message.position', '<', before ?? 0))
    .orderBy('message.position', 'desc')
    .limit(limit)
    .execute()
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number]

/** Every version of the terms, newest first; only those asked for come with their words. */
export function listTerms(db: Database, dealId: string, withWords: number[]) {
  return db
    .selectFrom('deal_terms as terms')
    .innerJoin('account', 'account.id', 'terms.proposed_by')
    .select((is) => [
      'terms.version',
      is.case().when('terms.version', 'in', withWords).then(is.ref('terms.body')).else(null).end().as('body'),
      'terms.mode',
      'terms.value_min',
      'terms.value_max',
      'terms.proposed_side',
      'terms.proposed_at',
      'account.name as proposed_by',
      'terms.supplier_confirmed_at',
      'terms.enterprise_confirmed_at',
    ])
    .where('terms.deal_id', '=', dealId)
    .orderBy('terms.version', 'desc')
    .execute()
}

export type TermsRow = Awaited<ReturnType<typeof listTerms>>[number]
