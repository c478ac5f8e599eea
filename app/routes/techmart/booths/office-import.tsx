import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { FileInput, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { Invalid } from '#server/platform/errors'
import { csvText, getHall, importBooths, previewImport } from '#server/techmart/booths/booths'
import { importBytes, importSchema } from '#server/techmart/booths/booths.schema'
import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ImportPreview } from './import-preview'

export const handle = titled('booths:import.title')

const example = 'code,x,y,width,depth,price,power,water,kind\nA1,1,1,3,3,4500000,500,no,standard\nA2,4,1,3,3,4500000,500,yes,corner'

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return { changeId: newId(), hall: await answered(() => getHall(person, args.params.fairId ?? '', args.params.hallId ?? '')) }
}

/** A file or a pasted text is checked and shown; the same text, sent once more, is imported. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', hallId = '' } = args.params
  await answered(() => getHall(person, fairId, hallId))
  const { form, files } = await readUpload(args.request, { maxBytes: importBytes, maxFiles: 1 })
  let csv = String(form.get('csv') ?? '')
  let imported: Response | undefined
  const answer = await act(form, importSchema, async (input) => {
    csv = files[0] ? csvText(files[0]) : input.csv
    if (csv.trim() === '') throw new Invalid({ csv: ['booths:problems.no-file'] })
    if (input.intent === 'import') {
      await importBooths(person, hallId, { changeId: input.changeId, csv })
      imported = redirectTo(args, `${paths.officeHall(fairId, hallId)}?done=import`)
    }
    return new Response()
  })
  if (imported) return imported
  const result = answer instanceof Response ? null : answer
  const shown = csv.slice(0, importBytes)
  const preview = csv.trim() === '' ? undefined : await answered(() => previewImport(person, hallId, shown))
  return data({ result: result?.data, csv: shown, preview }, { status: result?.init?.status ?? 200 })
}

export default function ImportBooths() {
  const { changeId, hall } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t } = useTranslation('booths')
  const { words } = useFormat()
  const at = useAt()
  const csv = sent?.csv ?? ''
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: sent?.result,
    defaultValue: { csv },
  })
  const summary = useFormSummary(form, { csv: t('import.text'), file: t('import.file') })
  const preview = sent?.preview
  const ready = preview !== undefined && preview.faults.length === 0
  return (
    <Page
      title={t('import.title')}
      eyebrow={words(hall.name_vi, hall.name_en)}
      lead={t('import.lead')}
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: t('halls.title'), href: at(paths.officeHalls(hall.fair_id)) },
            { text: words(hall.name_vi, hall.name_en), href: at(paths.officeHall(hall.fair_id, hall.id)) },
          ]}
        />
      }
    >
      {preview ? <ImportPreview preview={preview} hall={hall} /> : null}
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col gap-6">
        {summary}
        <input type="hidden" name="changeId" value={changeId} />
        <FileInput name="file" id="file" label={t('import.file')} hint={t('import.file-hint')} accept=".csv,text/csv,text/plain" />
        <TextArea
          key={csv}
          field={fields.csv}
          defaultValue={csv}
          label={t('import.text')}
          rows={10}
          spellCheck={false}
          placeholder={example}
          className="font-mono"
        />
        <FormActions>
          {ready ? (
            <Button name="intent" value="import">
              {t('import.submit')}
            </Button>
          ) : null}
          <Button name="intent" value="check" variant={ready ? 'secondary' : 'primary'}>
            {t('import.check')}
          </Button>
        </FormActions>
      </Form>
    </Page>
  )
}
