import { createHash } from 'node:crypto'
import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { issueSession, passInSession } from '#server/identity/sessions/sessions'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { needContentSchema } from '#server/needs/needs.schema'
import { writeNeeds } from '#server/needs/needs'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { db, pool, transact } from '#server/platform/database'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { contentSchema } from '#server/technologies/technologies.schema'
import { writeTechnologies } from '#server/technologies/technologies'
import { sectors, technologyInput, needInput } from '#server/demonstration/content'

const batch = 500

export interface Market {
  technologyIds: string[]
  needId: string
  /** Of the first supplier, who offers the first technology. */
  organisationId: string
  matchId: string
  /** Of people who have signed in: the first supplier's, the first enterprise's (whose need it is) and the Office's. */
  tokens: { supplier: string; enterprise: string; officer: string }
  /** One for each supplier. */
  readers: string[]
}

/** Words of one text put in another order, so that no two records are alike and all read like the real ones. */
function mixed(text: string, seed: number): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  return sentences.map((_, index) => sentences[(index * 7 + seed) % sentences.length]).join(' ')
}

/** As many technologies and needs as a national exchange has, made by the verb that takes over whole collections. */
export async function fillMarket(technologies: number, needs: number, say: (step: string) => void): Promise<Market> {
  const officer = await buildOfficer()
  const suppliers: Member[] = []
  const enterprises: Member[] = []
  for (let index = 0; index < 40; index++) {
    suppliers.push(await buildMember({ kind: (['institute', 'university', 'technology-firm'] as const)[index % 3] }))
    enterprises.push(await buildMember({ kind: 'enterprise' }))
  }
  const models = sectors.flatMap((sector) => sector.technologies).map((technology) => technologyInput(technology, today()))
  const asked = sectors.flatMap((sector) => sector.needs)
  const technologyIds: string[] = []
  for (let from = 0; from < technologies; from += batch) {
    const owner = suppliers[(from / batch) % suppliers.length]
    if (!owner) break
    const given = Array.from({ length: Math.min(batch, technologies - from) }, (_, offset) => {
      const number = from + offset
      const model = models[number % models.length]
      const other = models[(number * 31 + 7) % models.length]
      if (!model || !other) throw new Error('no content')
      const field = FIELDS_OF_SCIENCE[(number * 13) % FIELDS_OF_SCIENCE.length]
      const content = contentSchema.parse({
        ...model,
        titleVi: `${model.titleVi} – phương án ${number}`,
        summaryVi: mixed(model.summaryVi, number),
        descriptionVi: `${mixed(model.descriptionVi, number)} ${mixed(other.applicationsVi, number)}`,
        fields: [...model.fields, ...(field ? [field.code] : [])],
        trl: 1 + (number % 9),
      })
      return { id: newId(), content }
    })
    technologyIds.push(...(await writeTechnologies(officer, given, { organisationId: owner.organisation.id, publish: true })))
    if (from % 5_000 === 0) say(`${from} technologies`)
  }
  const needIds: string[] = []
  const day = new Date().toISOString().slice(0, 10)
  for (let from = 0; from < needs; from += batch) {
    const owner = enterprises[(from / batch) % enterprises.length]
    if (!owner) break
    const given = Array.from({ length: Math.min(batch, needs - from) }, (_, offset) => {
      const number = from + offset
      const model = asked[number % asked.length]
      if (!model) throw new Error('no content')
      const input = needInput(model, day)
      const province = PROVINCES[number % PROVINCES.length]?.code ?? '38'
      return {
        id: newId(),
        content: needContentSchema().parse({
          ...input,
          titleVi: `${input.titleVi} (${number})`,
          problemVi: mixed(input.problemVi, number),
          province,
        }),
      }
    })
    await writeNeeds(officer, given, { organisationId: owner.organisation.id, publish: true })
    needIds.push(...given.map(({ id }) => id))
  }
  await suggestMatches()
  await settle()
  const [supplier, enterprise, needId] = [suppliers[0], enterprises[0], needIds[0]]
  if (!supplier || !enterprise || !needId) throw new Error('an empty market')
  const readers: string[] = []
  for (const { accountId } of suppliers) readers.push(await signedIn(accountId))
  const organisationId = supplier.organisation.id
  const match = await db().selectFrom('match').select('id').where('supplier_organisation_id', '=', organisationId).executeTakeFirstOrThrow()
  return {
    technologyIds,
    needId,
    organisationId,
    matchId: match.id,
    tokens: {
      supplier: readers[0] ?? '',
      enterprise: await signedIn(enterprise.accountId),
      officer: await transact(async (tx) => passInSession(tx, sessionId(await signedIn(officer.accountId)))),
    },
    readers,
  }
}

/** As the database knows it: the hash of the token. */
const sessionId = (token: string) => createHash('sha256').update(token).digest('hex')

const signedIn = (accountId: string) => issueSession(accountId, { userAgent: 'benchmark', address: null })

/** Twenty suggestions a need, and a notice to both sides of the best: what the worker would make in hours, in one statement. */
async function suggestMatches(): Promise<void> {
  await pool().query(`insert into match_statistics (hash, excerpt) values ('benchmark', '{"documents":0,"terms":{},"grams":{}}')`)
  await pool().query(`
    with offer as (select id, organisation_id, fields, row_number() over (order by id) - 1 as place
                   from technology where state = 'published'),
    asked as (select id, organisation_id, row_number() over (order by id) - 1 as place from need where state = 'published')
    insert into match (id, need_id, technology_id, need_organisation_id, supplier_organisation_id, score, criteria, engine_version,
                       parameters_hash, inputs_hash, statistics_hash, fields)
    select substr(md5(asked.id || offer.id), 1, 12), asked.id, offer.id, asked.organisation_id, offer.organisation_id,
           45 + (asked.place * 7 + turn * 13) % 500 / 10.0, '[]', 'benchmark', 'benchmark', 'benchmark', 'benchmark', offer.fields
    from asked cross join generate_series(0, 19) as turn
    join offer on offer.place = (asked.place * 31 + turn * 1481) % (select count(*) from offer)`)
  await pool().query(`
    insert into notification (account_id, kind, details, path)
    select membership.account_id, 'matching:notices.reached-technology', '{"count":1,"title":"Xử lý nước thải dệt nhuộm"}', '/matches/' || match.id
    from match join membership on membership.organisation_id in (match.need_organisation_id, match.supplier_organisation_id)
    where match.score > 94`)
}

/** As it stands once the worker has done its work: nothing waits to be delivered, scored or sent. */
async function settle(): Promise<void> {
  await pool().query('update event set delivered_at = now() where delivered_at is null')
  await pool().query('delete from match_pending')
  await pool().query('delete from graphile_worker._private_jobs')
  await pool().query('vacuum analyze')
}
