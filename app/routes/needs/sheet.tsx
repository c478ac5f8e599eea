import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { qrPath } from '#app/routes/technologies/qr.server'
import { TextLink } from '#app/ui/link'
import { Logo } from '#app/ui/logo'
import { inLocale } from '#server/i18n/text'
import { type PublishedNeed, getPublishedNeed } from '#server/needs/needs'
import { origin } from '#server/platform/config'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FiguresTable } from './figures-table'
import { NeedFacts } from './need-body'
import { inOneLanguage } from './one-language.server'

export const handle = titledBy<{ need: PublishedNeed }>(({ need }, _t, words) => words(need.titleVi, need.titleEn))

/** As much of each text as one page of A4 holds beside the others. */
const longest = { problem: 800, currentProcess: 420, constraints: 320, expects: 420 }
const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', length), 1))} …`

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const need = inOneLanguage(await answered(() => getPublishedNeed(actor, args.params.id ?? '')), actor.locale)
  const url = `${origin()}${inLocale(actor.locale, paths.need(need.id))}`
  // A sheet is handed on: an anonymous need names nobody on it, whoever prints it.
  const organisation = need.anonymous ? null : need.organisation
  return { need: { ...need, organisation, figures: need.figures.slice(0, 5) }, url, qr: qrPath(url) }
}

/** One page of A4 to hand over at a counter or a fair; the code on it leads to the page itself. */
export default function NeedSheet() {
  const { need, url, qr } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words, day } = useFormat()
  const at = useAt()
  const texts = {
    problem: words(need.problemVi, need.problemEn),
    currentProcess: words(need.currentProcessVi, need.currentProcessEn),
    constraints: words(need.constraintsVi, need.constraintsEn),
    expects: words(need.expectsVi, need.expectsEn),
  }
  const part = (name: keyof typeof texts) =>
    texts[name] ? (
      <section>
        <h2 className="text-lg font-semibold print:text-[11pt]">{t(`show.parts.${name}`)}</h2>
        <p className="whitespace-pre-line">{cut(texts[name], longest[name])}</p>
      </section>
    ) : null
  return (
    <div className="mx-auto my-6 max-w-[210mm] px-4 print:m-0 print:max-w-none print:p-0">
      <p className="no-print mb-4 text-muted">
        <TextLink href={at(paths.need(need.id))}>{t('sheet.back')}</TextLink> · {t('sheet.print-hint')}
      </p>
      <article className="flex flex-col gap-5 border border-line bg-white p-6 shadow-card sm:p-10 print:gap-2.5 print:border-0 print:p-0 print:text-[9.5pt] print:shadow-none">
        <header className="flex items-start justify-between gap-6 border-b-2 border-accent-700 pb-4 print:pb-2">
          <div className="min-w-0">
            <Logo name={t('common:site.name')} tagline={t('common:site.office')} />
            <p className="mt-4 text-sm font-medium text-accent-700 print:mt-2">{t('sheet.title')}</p>
            <h1 className="text-2xl font-semibold print:text-[15pt]">{words(need.titleVi, need.titleEn)}</h1>
            <p className="mt-1 text-muted">
              {need.organisation ? words(need.organisation.nameVi, need.organisation.nameEn) : t('anonymous-organisation')}
            </p>
          </div>
          <div className="w-28 shrink-0 text-center">
            <svg
              viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
              className="size-28 bg-white"
              role="img"
              aria-label={t('sheet.qr', { url })}
              shapeRendering="crispEdges"
            >
              <path d={qr.path} fill="#000" />
            </svg>
            <p className="text-xs text-muted">{t('sheet.scan')}</p>
          </div>
        </header>
        {part('problem')}
        {need.figures.length > 0 ? (
          <section>
            <h2 className="mb-1 text-lg font-semibold print:text-[11pt]">{t('show.parts.figures')}</h2>
            <FiguresTable figures={need.figures} captionHidden />
          </section>
        ) : null}
        <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_14rem] print:grid-cols-[minmax(0,1fr)_52mm] print:gap-5">
          <div className="flex min-w-0 flex-col gap-4 print:gap-2.5">
            {part('currentProcess')}
            {part('constraints')}
            {part('expects')}
          </div>
          <section className="border-line sm:border-l sm:pl-5 print:border-l print:pl-4">
            <h2 className="mb-2 text-lg font-semibold print:text-[11pt]">{t('show.facts')}</h2>
            <NeedFacts need={need} />
          </section>
        </div>
        <footer className="flex flex-wrap justify-between gap-x-6 border-t border-line pt-2 text-xs text-muted [overflow-wrap:anywhere]">
          <span>{url}</span>
          <span>
            {t('sheet.code', { code: need.id })} · {t('show.posted-on', { day: day(need.publishedOn) })}
          </span>
        </footer>
      </article>
    </div>
  )
}
