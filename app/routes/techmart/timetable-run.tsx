import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Section, Stack } from '#app/ui/page'
import { Progress } from '#app/ui/progress'
import type { TimetableState } from '#server/techmart/meetings/timetabling/timetables.states'
import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface Run {
  id: string
  state: TimetableState
  share: number
  stop_asked: boolean
  dead: boolean
  value: number | null
  value_at_most: number | null
  breaks: number | null
}

interface TimetableRunProps {
  run: Run | undefined
  /** Of the run that the form begins. */
  runId: string
  can: { start?: boolean; stop?: boolean }
  none: boolean
}

/** The order to the scheduler, and how far it has come: looked at again every second while it works. */
export function TimetableRun({ run, runId, can, none }: TimetableRunProps) {
  const { t } = useTranslation('timetabling')
  const { number } = useFormat()
  const { revalidate } = useRevalidator()
  const under = (run?.state === 'waiting' || run?.state === 'running') && !run.dead
  useEffect(() => {
    if (!under) return
    const timer = setInterval(revalidate, 1_500)
    return () => clearInterval(timer)
  }, [under, revalidate])
  return (
    <Section title={under ? t('run.progress') : t('run.title')} lead={under ? undefined : t('run.text')} id="run">
      <Stack>
        {run?.dead ? <Notice tone="warning">{t('run.dead')}</Notice> : null}
        {none ? <Notice>{t('run.no-wishes')}</Notice> : null}
        {run && under ? (
          <>
            <Progress
              label={t(`states.${run.state}`)}
              value={run.share}
              max={1}
              text={t('run.share', { share: number(Math.round(run.share * 100)) })}
            />
            <p>
              {run.state === 'waiting'
                ? t('run.waiting')
                : run.value === null
                  ? t('run.none-yet')
                  : t('run.value', { value: number(run.value), most: number(run.value_at_most ?? 0), breaks: number(run.breaks ?? 0) })}
            </p>
            {run.stop_asked ? <p>{t('run.stopping')}</p> : null}
            <noscript>
              <TextLink href="">{t('run.refresh')}</TextLink>
            </noscript>
          </>
        ) : null}
        {run && can.stop ? (
          <Form method="post">
            <input type="hidden" name="intent" value="stop" />
            <input type="hidden" name="id" value={run.id} />
            <Button variant="secondary">{t('run.stop')}</Button>
          </Form>
        ) : null}
        {can.start ? (
          <Form method="post" className="flex flex-col items-start gap-3">
            <input type="hidden" name="intent" value="start" />
            <input type="hidden" name="id" value={runId} />
            {run?.state === 'draft' ? <p>{t('run.again-text')}</p> : null}
            <Button variant={run?.state === 'draft' ? 'secondary' : 'primary'}>{run ? t('run.again') : t('run.start')}</Button>
          </Form>
        ) : null}
      </Stack>
    </Section>
  )
}
