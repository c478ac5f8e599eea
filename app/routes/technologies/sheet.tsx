import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { TextLink } from '#app/ui/link'
import { Logo } from '#app/ui/logo'
import { inLocale } from '#server/i18n/text'
import { origin } from '#server/platform/config'
import { getPublishedTechnology } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Comparison } from './comparison'
import { Marks, Terms } from './facts'
import { useTechnologyNames } from './names'
import { qrPath } from './qr.server'
import { shownTechnology } from './shown.server'

export const handle = titledBy<{ technology: { title: string } }>(({ technology }) => technology.title)

/** As much as one page of A4 holds beside the rest. */
const longestText = 900
const cut = (text: string) => (text.length <= longestText ? text : `${text.slice(0, text.lastIndexOf(' ', longestText))} …`)

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const technology = shownTechnology(actor.locale, await answered(() => getPublishedTechnology(actor, args.params.id ?? '')))
  const address = `${origin()}${inLocale(actor.locale, paths.technology(technology.id))}`
  return {
    technology: {
      ...technology,
      summary: cut(technology.summary),
      description: cut(technology.description),
      advantages: technology.advantages.slice(0, 4),
    },
    address,
    qr: qrPath(address),
  }
}

/** One page of A4 to hand over at a counter or a fair; the code on it leads to the page itself. */
export default function TechnologySheet() {
  const { technology, address, qr } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const common = useTranslation('common').t
  const { organisationKind, province, trl, right, rightStatus } = useTechnologyNames()
  const { day } = useFormat()
  const at = useAt()
  return (
    <div className="mx-auto my-6 max-w-[210mm] px-4 print:m-0 print:max-w-none print:p-0">
      <p className="no-print mb-4 text-muted">
        <TextLink href={at(paths.technology(technology.id))}>{t('sheet.back')}</TextLink> · {t('sheet.hint')}
      </p>
      <article className="flex flex-col gap-5 border border-line bg-white p-6 shadow-card sm:p-10 print:gap-3 print:border-0 print:p-0 print:text-[9.5pt] print:shadow-none">
        <header className="flex items-start justify-between gap-6 border-b-2 border-accent-700 pb-4 print:pb-2">
          <div className="min-w-0">
            <Logo name={common('site.name')} tagline={common('site.office')} />
            <h1 className="mt-4 text-2xl font-semibold print:mt-2 print:text-[15pt]">{technology.title}</h1>
            <div className="mt-2 flex flex-wrap gap-1.5">
              <Marks content={technology} />
            </div>
          </div>
          <div className="shrink-0 text-center">
            <svg
              viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
              className="size-28 bg-white"
              role="img"
              aria-label={t('sheet.qr', { address })}
              shapeRendering="crispEdges"
            >
              <path d={qr.path} fill="#000" />
            </svg>
            <p className="text-xs text-muted">{t('sheet.code', { id: technology.id })}</p>
          </div>
        </header>
        <p className="whitespace-pre-line text-lg print:text-[10.5pt]">{technology.summary}</p>
        {technology.advantages.length > 0 ? (
          <section>
            <h2 className="mb-2 text-lg font-semibold print:mb-1 print:text-[11pt]">{t('show.comparison')}</h2>
            <Comparison advantages={technology.advantages} />
          </section>
        ) : null}
        {technology.description ? (
          <section>
            <h2 className="text-lg font-semibold print:text-[11pt]">{t('show.description')}</h2>
            <p className="whitespace-pre-line">{technology.description}</p>
          </section>
        ) : null}
        <div className="grid gap-5 sm:grid-cols-2 print:grid-cols-2">
          <section>
            <h2 className="mb-1 text-lg font-semibold print:text-[11pt]">{t('show.terms')}</h2>
            <Terms content={technology} />
          </section>
          <section className="flex flex-col gap-3">
            <div>
              <h2 className="text-lg font-semibold print:text-[11pt]">{t('show.supplier')}</h2>
              <p className="font-medium">{technology.supplier.name}</p>
              <p className="text-muted">
                {organisationKind(technology.supplier.kind)}, {province(technology.supplier.province)}
              </p>
            </div>
            <div>
              <h2 className="text-lg font-semibold print:text-[11pt]">{t('show.readiness')}</h2>
              <p>{technology.trl === null ? '–' : t('show.trl-of', { level: technology.trl, name: trl(technology.trl) })}</p>
              {technology.rights.slice(0, 3).map((row) => (
                <p key={`${row.kind}${row.number}${row.title}`}>
                  {right(row.kind)} {row.number} – {rightStatus(row.status).toLocaleLowerCase()}
                </p>
              ))}
            </div>
          </section>
        </div>
        <footer className="border-t border-line pt-2 text-xs text-muted [overflow-wrap:anywhere]">
          {t('sheet.footer', { address, version: technology.version, day: technology.confirmedAt ? day(technology.confirmedAt) : '–' })}
        </footer>
      </article>
    </div>
  )
}
