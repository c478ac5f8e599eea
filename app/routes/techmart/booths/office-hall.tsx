import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { Invalid, answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Page, Section, TwoColumn } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { newId } from '#server/platform/id'
import { WrongState } from '#server/platform/errors'
import { draw, getDrawing, getHall } from '#server/techmart/booths/booths'
import { drawingSchema } from '#server/techmart/booths/booths.schema'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { choiceIn } from './choice-address'
import { DrawingBoard } from './drawing-board'
import { DrawingPanel } from './drawing-panel'
import { DrawnBooths, DrawnFeatures } from './drawn-lists'
import { DrawingNotices } from './drawing-notices'
import { Legend, Zoom } from './plan-parts'
import { FairTrail } from '../fair-trail'

export const handle = titledBy<{ hall: { name_vi: string; name_en: string } }>(({ hall }, _t, words) => words(hall.name_vi, hall.name_en))

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const { booth, page, zoom } = choiceIn(url)
  const feature = url.searchParams.get('feature') ?? undefined
  const { fairId = '', hallId = '' } = args.params
  const drawing = await answered(() => getDrawing(person, fairId, hallId, { booth, feature, page }))
  return { ...drawing, page, zoom, changeId: newId(), featureId: newId() }
}

/** What was pressed, dragged or typed. A move comes back without leaving the page; the rest shows what it did. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', hallId = '' } = args.params
  return act(await readForm(args.request), drawingSchema, async (input) => {
    try {
      await answered(() => getHall(person, fairId, hallId))
      await draw(person, hallId, input)
    } catch (error) {
      throw error instanceof WrongState ? new Invalid({ '': [error.problem] }) : error
    }
    if (input.intent === 'place') return data({ error: null }) as unknown as Response
    const kept = 'boothId' in input && input.intent !== 'remove-booth' ? `&booth=${input.boothId}` : ''
    return redirectTo(args, `${paths.officeHall(fairId, hallId)}?done=${input.intent}${kept}`)
  })
}

export default function DrawHall() {
  const { fair, hall, booths, features, list, pages, page, zoom, booth, feature, last, changeId, featureId, can } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('booths')
  const { words } = useFormat()
  const at = useAt()
  useLive(`fair:${fair.id}`)
  const path = paths.officeHall(fair.id, hall.id)
  const to = (query: Record<string, string | number>) =>
    `${path}?${new URLSearchParams(Object.entries({ ...(zoom > 1 && { zoom }), ...(page > 1 && { page }), ...query }).map(([name, value]) => [name, String(value)]))}`
  const boothPath = (id: string) => at(to({ booth: id }))
  return (
    <Page
      title={words(hall.name_vi, hall.name_en)}
      lead={can.change ? t('draw.lead') : undefined}
      width="wide"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('halls.title'), href: at(paths.officeHalls(fair.id)) }]} />}
      actions={
        <>
          {last ? (
            <Form method="post">
              <input type="hidden" name="intent" value="undo" />
              <input type="hidden" name="changeId" value={last.id} />
              <Button variant="secondary">{t('draw.undo-of', { act: t(`draw.acts.${last.act}`) })}</Button>
            </Form>
          ) : null}
          {can.change ? (
            <LinkButton href={at(paths.importBooths(fair.id, hall.id))} variant="secondary" icon="upload">
              {t('draw.import')}
            </LinkButton>
          ) : null}
          <LinkButton href={at(paths.exportBooths(fair.id, hall.id))} download variant="quiet" icon="download">
            {t('draw.export')}
          </LinkButton>
        </>
      }
    >
      <DrawingNotices over={!can.change} />
      <TwoColumn
        asideLabel={t('draw.selected', { code: booth?.code ?? '' })}
        aside={can.change ? <DrawingPanel booth={booth} feature={feature} changeId={changeId} featureId={featureId} back={to({})} /> : null}
      >
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Legend />
            <Zoom zoom={zoom} href={(next) => to({ zoom: next, ...(booth && { booth: booth.id }) })} />
          </div>
          <DrawingBoard
            hall={hall}
            booths={booths}
            features={features}
            chosen={booth?.id ?? feature?.id}
            zoom={zoom}
            lastId={last?.id}
            href={(thing, id) => to({ [thing]: id })}
          />
        </div>
      </TwoColumn>
      <Section title={t('draw.list')} id="list">
        <DrawnBooths list={list} href={boothPath} />
        <div className="mt-4">
          <Pages page={page} pages={pages} href={(next) => at(to({ page: next }))} />
        </div>
      </Section>
      {features.length > 0 ? (
        <Section title={t('draw.feature-list')} id="features">
          <DrawnFeatures features={features} href={(id) => at(to({ feature: id }))} />
        </Section>
      ) : null}
    </Page>
  )
}
