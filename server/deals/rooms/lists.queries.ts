import type { Database } from '#db/client'
import type { DealState } from '../deals.states'
import { sql } from 'kysely'

/** An organisation's deals by state. Indexes: deal_supplier, deal_enterprise. */
export function countOwn(db: Database, organisationId: string) {
  return db
    .selectFrom('deal')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .where((is) => is.or([is('supplier_organisation_id', '=', organisationId), is('enterprise_organisation_id', '=', organisationId)]))
    .groupBy('state')
    .execute()
}

interface OwnQuery {
  organisationId: string
  accountId: string
  states: readonly DealState[]
  offset: number
  limit: number
}

/** One page of them with the last message and how many the reader has not seen. The page is cut before the rest is joined. */
export function listOwn(db: Database, { organisationId, accountId, states, offset, limit }: OwnQuery) {
  return db
    .with('shown', (query) =>
      query
        .selectFrom('deal')
        .selectAll()
        .where((is) => is.or([is('supplier_organisation_id', '=', organisationId), is('enterprise_organisation_id', '=', organisationId)]))
        .where('state', 'in', states)
        .orderBy('updated_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset),
    )
    .selectFrom('shown as deal')
    .innerJoin('technology', 'technology.id', 'deal.technology_id')
    .leftJoin('need', 'need.id', 'deal.need_id')
    .innerJoin('organisation as supplier', 'supplier.id', 'deal.supplier_organisation_id')
    .innerJoin('organisation as enterprise', 'enterprise.id', 'deal.enterprise_organisation_id')
    .leftJoin('deal_reading as reading', (join) => join.onRef('reading.deal_id', '=', 'deal.id').on('reading.account_id', '=', accountId))
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('deal_message as message')
          .select((is) => [
            is.fn<string>('left', ['message.body', sql.lit(180)]).as('body'),
            'message.sent_at',
            'message.side',
            'message.account_id',
          ])
          .whereRef('message.deal_id', '=', 'deal.id')
          .orderBy('message.position', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('deal_message as message')
          .select((is) => is.fn.countAll<number>().as('count'))
          .whereRef('message.deal_id', '=', 'deal.id')
          .where((is) => is('message.position', '>', is.fn.coalesce('reading.seen_position', sql<number>`0::bigint`)))
          .where('message.account_id', '<>', accountId)
          .as('unseen'),
      (join) => join.onTrue(),
    )
    .select([
      'deal.id',
      'deal.state',
      'deal.supplier_organisation_id',
      'deal.enterprise_organisation_id',
      'deal.anonymous',
      'deal.supplier_accepted_at',
      'deal.enterprise_accepted_at',
      'deal.terms_version',
      'deal.supplier_confirmed_version',
      'deal.enterprise_confirmed_version',
      'deal.contracted_at',
      'deal.updated_at',
      'technology.title_vi as technology_vi',
      'technology.title_en as technology_en',
      'need.title_vi as need_vi',
      'need.title_en as need_en',
      'supplier.name_vi as supplier_vi',
      'supplier.name_en as supplier_en',
      'enterprise.name_vi as enterprise_vi',
      'enterprise.name_en as enterprise_en',
      'last.body as last_body',
      'last.sent_at as last_at',
      'last.side as last_side',
      'last.account_id as last_account_id',
      'unseen.count as unread',
    ])
    .orderBy('deal.updated_at', 'desc')
    .orderBy('deal.id')
    .execute()
}

interface OfficeQuery {
  state?: DealState
  organisationId?: string
  /** Living deals without a change since then. */
  quietSince?: Date
}

function chosen(db: Database, { state, organisationId, quietSince }: OfficeQuery) {
  return db
    .selectFrom('deal')
    .$if(state !== undefined, (query) => query.where('deal.state', '=', state ?? 'open'))
    .$if(organisationId !== undefined, (query) =>
      query.where((is) =>
        is.or([
          is('deal.supplier_organisation_id', '=', organisationId ?? ''),
          is('deal.enterprise_organisation_id', '=', organisationId ?? ''),
        ]),
      ),
    )
    .$if(quietSince !== undefined, (query) =>
      query.where('deal.state', 'in', ['proposed', 'open', 'agreed']).where('deal.updated_at', '<', quietSince ?? new Date(0)),
    )
    .$if(quietSince !== undefined, (query) => query.where('deal.contracted_at', 'is', null))
}

export function countOffice(db: Database, asked: OfficeQuery) {
  return chosen(db, asked)
    .select((is) => is.fn.countAll<number>().as('count'))
    .execute()
}

/** Index: deal_state, or deal_updated where every state is asked for. */
export function listOffice(db: Database, { offset, limit, ...asked }: OfficeQuery & { offset: number; limit: number }) {
  return chosen(db, asked)
    .innerJoin('technology', 'technology.id', 'deal.technology_id')
    .innerJoin('organisation as supplier', 'supplier.id', 'deal.supplier_organisation_id')
    .innerJoin('organisation as enterprise', 'enterprise.id', 'deal.enterprise_organisation_id')
    .select([
      'deal.id',
      'deal.state',
      'deal.opened_by_side',
      'deal.anonymous',
      'deal.supplier_accepted_at',
      'deal.enterprise_accepted_at',
      'deal.terms_version',
      'deal.supplier_confirmed_version',
      'deal.enterprise_confirmed_version',
      'deal.contracted_at',
      'deal.created_at',
      'deal.updated_at',
      'technology.title_vi as technology_vi',
      'technology.title_en as technology_en',
      'supplier.name_vi as supplier_vi',
      'supplier.name_en as supplier_en',
      'enterprise.name_vi as enterprise_vi',
      'enterprise.name_en as enterprise_en',
    ])
    .orderBy('deal.updated_at', 'desc')
    .orderBy('deal.id')
    .limit(limit)
    .offset(offset)
    .execute()
}
