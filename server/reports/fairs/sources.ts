import { type RawBuilder, sql } from 'kysely'

export type Sql = RawBuilder<unknown>

export type RecordKind =
  | 'registration'
  | 'booth'
  | 'technology'
  | 'need'
  | 'ticket'
  | 'lead'
  | 'wish'
  | 'meeting'
  | 'deal'
  | 'memorandum'
  | 'transfer'
  | 'payment'

/** Where records of one kind come from, each with its fair, and what each is called. */
export interface FairSource {
  kind: RecordKind
  from: Sql
  fair: Sql
  id: Sql
  /** The record whose page opens, where it is not the record's own. */
  parent: Sql
  day: Sql
  titleVi: Sql
  titleEn: Sql
  whoVi: Sql
  whoEn: Sql
}

const none = sql`null::text`
const empty = sql`''::text`

export const vietnamDay = (moment: Sql) => sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`

const named = (alias: string) => ({
  vi: sql.ref(`${alias}.name_vi`),
  en: sql`coalesce(nullif(${sql.ref(`${alias}.name_en`)}, ''), ${sql.ref(`${alias}.name_vi`)})`,
})
const titled = (alias: string) => ({
  titleVi: sql.ref(`${alias}.title_vi`),
  titleEn: sql`coalesce(nullif(${sql.ref(`${alias}.title_en`)}, ''), ${sql.ref(`${alias}.title_vi`)})`,
})

/** The enterprise of an anonymous need stays unnamed here: lists and files leave the house with the report. */
const unnamed = (anonymous: Sql, alias: string) => ({
  vi: sql`case when ${anonymous} then 'Doanh nghiệp ẩn danh' else ${named(alias).vi} end`,
  en: sql`case when ${anonymous} then 'Anonymous enterprise' else ${named(alias).en} end`,
})

const between = (supplier: string, enterprise: { vi: Sql; en: Sql }) => ({
  whoVi: sql`${named(supplier).vi} || ' → ' || ${enterprise.vi}`,
  whoEn: sql`${named(supplier).en} || ' → ' || ${enterprise.en}`,
})

const anonymousNeed = sql`coalesce(n.anonymous, false)`
const sides = (alias: string) => sql`
  join organisation s on s.id = ${sql.ref(`${alias}.supplier_organisation_id`)}
  join organisation e on e.id = ${sql.ref(`${alias}.enterprise_organisation_id`)}`

export const registration: FairSource = {
  kind: 'registration',
  from: sql`fair_registration r join organisation o on o.id = r.organisation_id`,
  fair: sql`r.fair_id`,
  id: sql`r.id`,
  parent: sql`r.organisation_id`,
  day: vietnamDay(sql`r.created_at`),
  titleVi: named('o').vi,
  titleEn: named('o').en,
  whoVi: empty,
  whoEn: empty,
}

export const booth: FairSource = {
  kind: 'booth',
  from: sql`booth b join hall h on h.id = b.hall_id`,
  fair: sql`b.fair_id`,
  id: sql`b.id`,
  parent: sql`b.hall_id`,
  day: vietnamDay(sql`b.created_at`),
  titleVi: sql`b.code || ' · ' || h.name_vi`,
  titleEn: sql`b.code || ' · ' || coalesce(nullif(h.name_en, ''), h.name_vi)`,
  whoVi: empty,
  whoEn: empty,
}

export const booking: FairSource = {
  ...booth,
  from: sql`booth_booking k join booth b on b.id = k.booth_id join hall h on h.id = b.hall_id join organisation o on o.id = k.organisation_id`,
  fair: sql`k.fair_id`,
  id: sql`k.id`,
  day: vietnamDay(sql`coalesce(k.paid_at, k.taken_at, k.created_at)`),
  whoVi: named('o').vi,
  whoEn: named('o').en,
}

/** What the accepted organisations of a fair brought; only what was once published can be brought. */
const brought = (column: string, table: string, alias: string) => sql`
  (select distinct r.fair_id, unnest(${sql.ref(`r.${column}`)}) as id from fair_registration r where r.state = 'accepted') w
  join ${sql.table(table)} ${sql.raw(alias)} on ${sql.ref(`${alias}.id`)} = w.id join organisation o on o.id = ${sql.ref(`${alias}.organisation_id`)}`

export const technology: FairSource = {
  kind: 'technology',
  from: brought('technology_ids', 'technology', 't'),
  fair: sql`w.fair_id`,
  id: sql`t.id`,
  parent: none,
  day: vietnamDay(sql`coalesce(t.published_at, t.created_at)`),
  ...titled('t'),
  whoVi: named('o').vi,
  whoEn: named('o').en,
}

const needOwner = unnamed(sql`n.anonymous`, 'o')

export const need: FairSource = {
  kind: 'need',
  from: brought('need_ids', 'need', 'n'),
  fair: sql`w.fair_id`,
  id: sql`n.id`,
  parent: none,
  day: vietnamDay(sql`coalesce(n.published_at, n.created_at)`),
  ...titled('n'),
  whoVi: needOwner.vi,
  whoEn: needOwner.en,
}

/** People are numbers here: names stay with the tickets, and an employer is named only where the person agreed. */
export const ticket: FairSource = {
  kind: 'ticket',
  from: sql`ticket k`,
  fair: sql`k.fair_id`,
  id: sql`k.id`,
  parent: sql`k.fair_id`,
  day: vietnamDay(sql`k.created_at`),
  titleVi: sql`k.kind`,
  titleEn: sql`k.kind`,
  whoVi: sql`case when k.contact_consent then k.organisation_name else '' end`,
  whoEn: sql`case when k.contact_consent then k.organisation_name else '' end`,
}

export const lead: FairSource = {
  kind: 'lead',
  from: sql`lead l join ticket k on k.id = l.ticket_id join organisation o on o.id = l.organisation_id`,
  fair: sql`l.fair_id`,
  id: sql`l.id`,
  parent: sql`l.fair_id`,
  day: vietnamDay(sql`l.created_at`),
  titleVi: sql`k.kind`,
  titleEn: sql`k.kind`,
  whoVi: named('o').vi,
  whoEn: named('o').en,
}

export const wish: FairSource = {
  kind: 'wish',
  from: sql`wish w join organisation s on s.id = w.from_organisation_id join organisation e on e.id = w.to_organisation_id`,
  fair: sql`w.fair_id`,
  id: sql`w.id`,
  parent: sql`w.fair_id`,
  day: vietnamDay(sql`w.created_at`),
  titleVi: sql`w.kind`,
  titleEn: sql`w.kind`,
  ...between('s', named('e')),
}

export const meeting: FairSource = {
  kind: 'meeting',
  from: sql`meeting m left join technology t on t.id = m.technology_id left join need n on n.id = m.need_id ${sides('m')}`,
  fair: sql`m.fair_id`,
  id: sql`m.id`,
  parent: sql`m.fair_id`,
  day: sql`m.on_day`,
  ...titled('t'),
  ...between('s', unnamed(anonymousNeed, 'e')),
}

/** Deals that meetings of a fair led to, each once for each fair. */
export const deal: FairSource = {
  kind: 'deal',
  from: sql`(select fair_id, deal_id, min(on_day) as on_day from meeting where deal_id is not null group by 1, 2) w
    join deal d on d.id = w.deal_id join technology t on t.id = d.technology_id left join need n on n.id = d.need_id ${sides('d')}`,
  fair: sql`w.fair_id`,
  id: sql`d.id`,
  parent: none,
  day: vietnamDay(sql`d.created_at`),
  ...titled('t'),
  ...between('s', unnamed(anonymousNeed, 'e')),
}

export const memorandum: FairSource = {
  ...deal,
  kind: 'memorandum',
  from: sql`fair_memorandum w join memorandum r on r.id = w.id join deal d on d.id = r.deal_id join technology t on t.id = d.technology_id left join need n on n.id = d.need_id ${sides('d')}`,
  fair: sql`w.fair_id`,
  id: sql`r.id`,
  parent: sql`r.deal_id`,
  day: sql`r.signed_on`,
}

export const transfer: FairSource = {
  ...deal,
  kind: 'transfer',
  from: sql`fair_contract w join transfer c on c.id = w.id join technology t on t.id = c.technology_id ${sides('c')}`,
  fair: sql`w.fair_id`,
  id: sql`c.id`,
  day: sql`c.signed_on`,
  whoVi: sql`c.contract_number || ': ' || ${between('s', named('e')).whoVi}`,
  whoEn: sql`c.contract_number || ': ' || ${between('s', named('e')).whoEn}`,
}

export const payment: FairSource = {
  ...transfer,
  kind: 'payment',
  from: sql`transfer_payment p join fair_contract w on w.id = p.transfer_id join transfer c on c.id = w.id
    join technology t on t.id = c.technology_id ${sides('c')}`,
  id: sql`p.id`,
  parent: sql`p.transfer_id`,
  day: sql`p.received_on`,
}

/** The first fair at which a deal was met over. */
const fairOfDeal = (dealId: Sql) => sql`
  (select m.fair_id from meeting m where m.deal_id = ${dealId} order by m.on_day, m.fair_id limit 1)`

/**
 * What the sources above read besides tables. A memorandum or contract belongs to the fair that it names; where it names none, to
 * the fair of its deal's memorandum or, failing that, of the first meeting that led to its deal. So it is counted once, whichever
 * fairs are put side by side.
 */
export const ofFairs = (fairIds: readonly string[]) => sql`
  met_deal as materialized (select distinct deal_id from meeting where fair_id = any(${fairIds}) and deal_id is not null),
  fair_memorandum as materialized (
    select * from (
      select r.id, r.deal_id, coalesce(r.fair_id, ${fairOfDeal(sql`r.deal_id`)}) as fair_id from memorandum r
      where r.fair_id = any(${fairIds}) or r.deal_id in (select deal_id from met_deal)) r
    where r.fair_id = any(${fairIds})),
  fair_contract as materialized (
    select * from (
      select c.id, coalesce(c.fair_id, (
        select r.fair_id from memorandum r where r.deal_id = c.deal_id and r.fair_id is not null order by r.signed_on, r.id limit 1),
        ${fairOfDeal(sql`c.deal_id`)}) as fair_id from transfer c
      where c.fair_id = any(${fairIds}) or c.deal_id in (select deal_id from met_deal)
        or c.deal_id in (select deal_id from memorandum where fair_id = any(${fairIds}))) c
    where c.fair_id = any(${fairIds}))`

/** The pairs of organisations that met at a fair, with how far each has come on a day: what it was all held for. */
export const pairsOn = (day: Sql): FairSource => ({
  kind: 'meeting',
  from: sql`(
    select m.fair_id, m.supplier_organisation_id, m.enterprise_organisation_id, min(m.on_day) as day,
      (array_agg(m.id order by m.on_day, m.starts_at, m.id))[1] as id,
      array_remove(array_agg(m.deal_id), null) as deal_ids,
      (array_agg(t.title_vi order by m.on_day, m.starts_at, m.id))[1] as title_vi,
      (array_agg(t.title_en order by m.on_day, m.starts_at, m.id))[1] as title_en,
      coalesce(bool_or(n.anonymous), false) as anonymous
    from meeting m left join technology t on t.id = m.technology_id left join need n on n.id = m.need_id
    where m.state = 'held' group by 1, 2, 3) p
    join fair f on f.id = p.fair_id ${sides('p')}
    cross join lateral (
      select coalesce(max(case
          when c.failed_on <= ${day} then 1
          when c.implemented_on <= ${day} or c.paid_on <= ${day} then 6
          when c.registered_on <= ${day} then 5
          when c.signed_on <= ${day} then 4
          when d.state in ('declined', 'ended') and ${vietnamDay(sql`d.ended_at`)} <= ${day} then 1
          when r.signed_on <= ${day} then 3
          else 2 end), 0) as stage,
        count(r.signed_on) filter (where r.signed_on <= ${day}) as memoranda,
        count(c.id) filter (where c.signed_on <= ${day}) as contracts
      from deal d left join transfer c on c.deal_id = d.id
      left join lateral (select min(signed_on) as signed_on from memorandum where deal_id = d.id) r on true
      where d.supplier_organisation_id = p.supplier_organisation_id and d.enterprise_organisation_id = p.enterprise_organisation_id
        and ${vietnamDay(sql`d.created_at`)} <= ${day}
        and (d.id = any(p.deal_ids) or ${vietnamDay(sql`d.created_at`)} >= f.starts_on)) g`,
  fair: sql`p.fair_id`,
  id: sql`p.id`,
  parent: sql`p.fair_id`,
  day: sql`p.day`,
  ...titled('p'),
  ...between('s', unnamed(sql`p.anonymous`, 'e')),
})
