import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { FileInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { importStatement, listBank } from '#server/payments/payments'
import { lineSearchSchema, statementBytes, statementSchema } from '#server/payments/bank/bank.schema'
import { Invalid } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { BankLines } from './bank-lines'
import { PaymentTabs } from './payment-tabs'

export const handle = titled('payments:bank.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const search = lineSearchSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return answered(async () => ({ id: newId(), search, ...(await listBank(person, search)) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { form, files } = await readUpload(args.request, { maxBytes: statementBytes, maxFiles: 1 })
  return act(form, statementSchema, async ({ id }) => {
    const file = files.find(({ field }) => field === 'file')
    if (!file || file.bytes.length === 0) throw new Invalid({ file: ['payments:problems.no-file'] })
    await importStatement(person, { id, file })
    return redirectTo(args, paths.officeBank(`statement=${id}`))
  })
}

export default function Bank() {
  const { id, search, lines, more, counts, statements, statement, hasAccount } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { moment } = useFormat()
  const at = useAt()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { id },
  })
  const summary = useFormSummary(form, { file: t('bank.file') })
  return (
    <Page title={t('bank.title')} lead={t('bank.lead')} width="wide">
      <PaymentTabs current="bank" />
      {statement ? (
        <Notice kind="alert" tone="success">
          {t('bank.result', { ...statement, file: statement.file_name })}
        </Notice>
      ) : null}
      {hasAccount ? (
        <Card as="section" level={2} title={t('bank.submit')}>
          <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col items-start gap-4">
            {summary}
            <input type="hidden" name="id" value={id} />
            <FileInput field={fields.file} name="file" label={t('bank.file')} hint={t('bank.file-hint')} accept=".csv,.txt,text/csv" />
            <Button icon="upload" busy={busy}>
              {t('bank.submit')}
            </Button>
          </Form>
        </Card>
      ) : (
        <Notice tone="warning" actions={<LinkButton href={at(paths.officePaymentSettings())}>{t('tabs.settings')}</LinkButton>}>
          {t('bank.no-account')}
        </Notice>
      )}
      <BankLines lines={lines} counts={counts} search={search} more={more} />
      {statements.length > 0 ? (
        <Section title={t('bank.history')} id="imports">
          <ul className="divide-y divide-line rounded-lg border border-line bg-white">
            {statements.map((one) => (
              <li key={one.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3">
                <TextLink href={at(paths.officeBank(`statement=${one.id}`))}>
                  {t('bank.history-line', { file: one.file_name, fresh: one.fresh, matched: one.matched })}
                </TextLink>
                <span className="text-muted">
                  {one.imported_by}, {moment(one.created_at)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}
