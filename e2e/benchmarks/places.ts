import type { Market } from './market'

const search = encodeURIComponent('nước thải')

/** The pages whose statements grow with the exchange, by who reads them. */
function places({ technologyIds, needId, matchId, organisationId }: Market) {
  const technology = technologyIds[0]
  return {
    visitor: [
      '/',
      ...['', `?q=${search}`, '?field=2&trl=7', '?sort=title&page=40', '?sort=price-low'].map((query) => `/technologies${query}`),
      ...['', `?q=${search}`, '?sort=newest&page=9'].map((query) => `/needs${query}`),
      `/technologies/${technology}`,
      `/technologies/${technology}/sheet`,
      `/needs/${needId}`,
      '/organisations',
      `/organisations?q=${search}`,
      `/organisations/${organisationId}`,
      '/fairs',
    ],
    supplier: [
      '/dashboard',
      '/notifications',
      '/organisation',
      '/my/technologies',
      '/my/technologies?page=3',
      `/my/technologies/${technology}`,
      `/my/technologies/${technology}/versions`,
      `/my/technologies/${technology}/openings`,
      `/my/technologies/${technology}/matches`,
      `/technologies/${technology}`,
      '/matches',
      `/matches/${matchId}`,
      '/deals',
      '/transfers',
      '/my/fairs',
      '/imports',
    ],
    enterprise: ['/dashboard', '/my/needs', `/my/needs/${needId}`, `/my/needs/${needId}/matches`, '/matches', '/deals'],
    officer: [
      '/office',
      '/office/review',
      ...['', '?state=suggested', '?field=2', '?page=20'].map((query) => `/office/matches${query}`),
      '/office/deals',
      '/office/transfers',
      '/office/fairs',
      '/office/verification',
      ...['', `?q=${search}`].map((query) => `/office/accounts${query}`),
      ...['', '?act=technologies', '?page=5'].map((query) => `/office/audit${query}`),
      '/office/reports',
      `/office/review/technologies/${technology}`,
      '/imports',
    ],
  }
}

/** Opens every one of them once; returns those that did not open. */
export async function walk(origin: string, market: Market): Promise<string[]> {
  const failed: string[] = []
  for (const [who, paths] of Object.entries(places(market))) {
    const token = market.tokens[who as keyof Market['tokens']]
    for (const path of paths) {
      const answer = await fetch(origin + path, { redirect: 'manual', headers: token ? { cookie: `session=${token}` } : {} })
      await answer.text()
      if (answer.status >= 300) failed.push(`${answer.status} ${path} as ${who}`)
    }
  }
  return failed
}
