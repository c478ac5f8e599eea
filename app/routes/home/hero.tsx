import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { useTranslation } from 'react-i18next'

/** What this place is for, and one box to look through both lists. */
export function Hero() {
  const { t } = useTranslation('home')
  const at = useAt()
  return (
    <section className="on-dark relative overflow-hidden bg-accent-900 text-white">
      <Threads />
      <div className="relative mx-auto max-w-6xl px-4 pt-10 pb-24 sm:px-6 sm:pt-16 sm:pb-30">
        <h1 className="max-w-3xl text-3xl font-semibold sm:text-4xl lg:text-5xl">{t('hero.title')}</h1>
        <p className="mt-4 max-w-2xl text-accent-100 sm:text-lg">{t('hero.lead')}</p>
        <Form method="get" action={paths.technologies()} role="search" className="mt-7 max-w-3xl sm:mt-9">
          <label htmlFor="home-search" className="mb-2 block font-semibold">
            {t('hero.label')}
          </label>
          <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
            <div className="relative min-w-0 sm:basis-full">
              <Icon name="search" className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-muted" />
              <input
                id="home-search"
                type="search"
                name="q"
                autoComplete="off"
                placeholder={t('hero.placeholder')}
                className="block min-h-14 w-full rounded-md border border-white bg-white py-2 pr-3 pl-12 text-base text-ink sm:text-lg"
              />
            </div>
            <Button className="border-accent-200! bg-accent-200! text-accent-950! hover:bg-white!" icon="flask">
              {t('hero.search-technologies')}
            </Button>
            <Button
              formAction={at(paths.needs())}
              className="border-accent-300! bg-transparent! text-white! hover:bg-accent-800!"
              icon="factory"
            >
              {t('hero.search-needs')}
            </Button>
          </div>
        </Form>
      </div>
    </section>
  )
}

/** Two kinds of ends and the lines that join them: the mark of the exchange, drawn large and quiet. */
function Threads() {
  return (
    <svg
      viewBox="0 0 640 420"
      className="absolute top-0 right-0 hidden h-full w-auto max-w-[60%] lg:block"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden
      focusable="false"
    >
      <g fill="none" strokeWidth="2.5" strokeLinecap="round" className="stroke-accent-700">
        <path d="M620 60H500a50 50 0 0 0 0 100h40a45 45 0 0 1 0 90H390" />
        <path d="M660 130H610a60 60 0 0 0 0 120h20a50 50 0 0 1 0 100H470" />
        <path d="M560 0v20a40 40 0 0 1-40 40H420a35 35 0 0 0 0 70h30" />
        <path d="M640 390H560a40 40 0 0 1-40-40V330" />
      </g>
      <g className="fill-accent-400">
        <circle cx="620" cy="60" r="9" />
        <circle cx="450" cy="130" r="7" />
        <circle cx="520" cy="330" r="7" />
      </g>
      <g className="fill-white">
        <circle cx="390" cy="250" r="9" />
        <circle cx="470" cy="350" r="9" />
      </g>
    </svg>
  )
}
