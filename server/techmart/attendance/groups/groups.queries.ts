import type { Database } from '#db/client'
import { sql } from 'kysely'

const columns = [
  'delegation.id',
  'delegation.fair_id',
  'delegation.name',
  'delegation.head_name',
  'delegation.head_mail',
  'delegation.head_phone',
  'delegation.locale',
  'delegation.created_at',
] as const

export type DelegationRow = NonNullable<Awaited<ReturnType<typeof findDelegation>>>

export function findDelegation(db: Database, id: string) {
  return db.selectFrom('delegation').select(columns).where('id', '=', id).executeTakeFirst()
}

export function findDelegationByRequest(db: Database, requestId: string) {
  return db.selectFrom('delegation').select(columns).where('request_id', '=', requestId).executeTakeFirst()
}

/** A fair's delegations with how many members each has, for the Office. */
export function listDelegationRows(db: Database, fairId: string, limit: number) {
  return db
    .selectFrom('delegation')
    .select(columns)
    .select(
      sql<number>`(select count(*)::int from ticket k where k.delegation_id = delegation.id and k.state not in ('cancelled', 'refused'))`.as(
        'members',
      ),
    )
    .where('fair_id', '=', fairId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countMembers(db: Database, delegationId: string): Promise<number> {
  const row = await db
    .selectFrom('ticket')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('delegation_id', '=', delegationId)
    .where('state', 'not in', ['cancelled', 'refused'])
    .executeTakeFirstOrThrow()
  return row.count
}

/** Which people of a list have a ticket of this fair already: their places in the list. */
export async function listKnownPeople(
  db: Database,
  fairId: string,
  people: readonly { name: string; mail: string; phone: string }[],
): Promise<number[]> {
  const { rows } = await sql<{ place: number }>`
    select distinct p.place::int as place
    from unnest(${people.map(({ name }) => name)}::text[], ${people.map(({ mail }) => mail)}::text[],
      ${people.map(({ phone }) => phone)}::text[]) with ordinality as p (name, mail, phone, place)
    join ticket k on k.fair_id = ${fairId} and k.name_plain = exchange_plain(p.name) and k.state not in ('cancelled', 'refused')
      and ((p.mail <> '' and k.mail = p.mail) or (p.phone <> '' and k.phone = p.phone))
    order by place`.execute(db)
  return rows.map(({ place }) => place - 1)
}
