import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { Notice } from '#app/ui/notice'
import { Grid, Page, Section } from '#app/ui/page'
import { getAdmission, getAttendance, listDelegations, setAdmission, takesScans } from '#server/techmart/attendance/attendance'
import { admissionSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import { isOver } from '#server/techmart/techmart.states'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../labels'
import { AdmissionForm } from './admission-form'
import { DelegationLines, KindTable } from './attendance-tables'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:office.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const [{ kinds, days }, admission, delegations] = await Promise.all([
      getAttendance(person, fair.id),
      getAdmission(fair.id),
      listDelegations(person, fair.id),
    ])
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, starts_on: fair.starts_on, ends_on: fair.ends_on },
      kinds,
      days,
      admission,
      delegations: delegations.slice(0, 50).map(({ id, name, head_name, members }) => ({ id, name, head_name, members })),
      can: { scan: takesScans(fair), over: isOver(fair.state), issue: fair.state === 'open' || fair.state === 'running' },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), admissionSchema, async (input) => {
    await setAdmission(person, fairId, input)
    return redirectTo(args, paths.officeAttendance(fairId, 'done=admission'))
  })
}

export default function OfficeAttendance() {
  const { fair, kinds, days, admission, delegations, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { words, number, day } = useFormat()
  const fairDays = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`attendance:${fair.id}`)
  const title = words(fair.title_vi, fair.title_en)
  const sum = (part: 'valid' | 'came' | 'today' | 'waiting' | 'applied') => kinds.reduce((total, kind) => total + kind[part], 0)
  const list = (query: string) => at(paths.officeTickets(fair.id, query))
  return (
    <Page
      title={t('office.title')}
      eyebrow={`${title} · ${fairDays(fair)}`}
      width="wide"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('office.title') }]} />}
      actions={
        <>
          {can.scan ? (
            <LinkButton href={at(paths.checkIn(fair.id))} reloadDocument variant={can.over ? 'quiet' : 'primary'}>
              {t('door.title')}
            </LinkButton>
          ) : null}
          <LinkButton href={list('')} variant="secondary">
            {t('list.title')}
          </LinkButton>
        </>
      }
    >
      {search.get('done') === 'admission' ? (
        <Notice kind="alert" tone="success">
          {t('office.done-admission')}
        </Notice>
      ) : null}
      <Grid columns={4}>
        <FigureTile label={t('office.valid')} value={number(sum('valid'))} href={list('')} />
        <FigureTile label={t('office.came')} value={number(sum('came'))} href={list('came=ever')} />
        {days.map(({ on_day, count }) => (
          <FigureTile key={on_day} label={t('office.came-on', { day: day(on_day) })} value={number(count)} href={list(`came=${on_day}`)} />
        ))}
        <FigureTile label={t('states.waiting')} value={number(sum('waiting'))} href={list('state=waiting')} />
        <FigureTile label={t('office.to-decide')} value={number(sum('applied'))} href={list('state=applied')} />
      </Grid>
      <KindTable fairId={fair.id} kinds={kinds} />
      {sum('valid') > 0 ? (
        <Section title={t('office.badges')} id="badges" lead={t('office.badges-lead')}>
          <div className="flex flex-wrap gap-3">
            {(['a6', 'a4-4', 'a4-8'] as const).map((layout) => (
              <LinkButton key={layout} href={at(paths.fairBadges(fair.id, `layout=${layout}`))} download variant="secondary" icon="print">
                {t(`office.layout-${layout}`)}
              </LinkButton>
            ))}
          </div>
        </Section>
      ) : null}
      <Section title={t('office.delegations')} id="delegations">
        <DelegationLines fairId={fair.id} delegations={delegations} />
      </Section>
      {can.issue ? <AdmissionForm admission={admission} /> : null}
    </Page>
  )
}
