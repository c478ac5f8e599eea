import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section, Stack } from '#app/ui/page'
import { declineWeights, getExposure, getWeights, putInForce, setExposure } from '#server/matching/learning/learning'
import { weightsActSchema } from '#server/matching/learning/weights/weights.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExposureForm } from './exposure-form'
import { LastLearning } from './weights-learning'
import { Proposal } from './weights-proposal'
import { WeightsTable } from './weights-table'
import { Versions } from './weights-versions'

export const handle = titled('learning:weights.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => ({ weights: await getWeights(person), share: await getExposure(person) }))
}

/** Every act of this page comes back to it. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), weightsActSchema, async (input) => {
    if (input.act === 'set-exposure') await setExposure(person, input.share)
    else if (input.act === 'decline') await declineWeights(person, input)
    else await putInForce(person, input)
    const version = 'version' in input ? `&version=${input.version}` : ''
    return redirectTo(args, `${paths.matchWeights()}?done=${input.act}${version}`)
  })
}

const said = ['put-in-force', 'decline', 'set-exposure']

export default function WeightsPage() {
  const { weights, share } = useLoaderData<typeof loader>()
  const { inForce, proposed, versions, last, waiting } = weights
  const { t } = useTranslation('learning')
  const { number, moment } = useFormat()
  const [search] = useSearchParams()
  const at = useAt()
  const done = said.find((one) => one === search.get('done'))
  return (
    <Page
      title={t('weights.title')}
      lead={t('weights.lead')}
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('matching:office.title'), href: at(paths.officeMatches()) }, { text: t('weights.title') }]}
        />
      }
      actions={
        <LinkButton href={at(paths.matchQuality())} variant="secondary">
          {t('links.quality')}
        </LinkButton>
      }
    >
      <Stack gap="large">
        {done ? (
          <Notice kind="alert" tone="success">
            {t(`weights.done.${done}`, { version: search.get('version') ?? '' })}
          </Notice>
        ) : null}
        {proposed && inForce ? <Proposal proposed={proposed} inForce={inForce} /> : null}
        {inForce ? (
          <Section
            id="in-force"
            title={t('weights.in-force', { version: inForce.version })}
            lead={inForce.inForceAt ? t('weights.in-force-lead', { moment: moment(inForce.inForceAt) }) : undefined}
          >
            {waiting > 0 ? <Notice className="mb-5">{t('weights.waiting', { count: waiting, formatted: number(waiting) })}</Notice> : null}
            <WeightsTable inForce={inForce.weights} />
          </Section>
        ) : null}
        <LastLearning last={last} />
        <Versions versions={versions} over={inForce?.version} />
        <ExposureForm share={share} />
      </Stack>
    </Page>
  )
}
