import { sql } from 'kysely'
import type { Database } from './client'

/** The schema as the database has it, in one readable text: tables, rules, indexes, functions, triggers, each in order. */
export async function dumpSchema(database: Database): Promise<string> {
  const tables = await sql<{ name: string; columns: string[]; rules: string[] | null }>`
    select c.relname as name,
      (select array_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attidentity <> '' then ' generated always as identity'
               when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
          case when a.attnotnull then ' not null' else '' end) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) order by k.contype, k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n') as rules
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%'
    order by c.relname`.execute(database)

  const indexes = await sql<{ text: string }>`
    select indexdef || ';' as text from pg_indexes i
    where schemaname = 'public' and tablename not like 'kysely_%'
      and not exists (select from pg_constraint k where k.conname = i.indexname and k.connamespace = 'public'::regnamespace)
    order by tablename, indexname`.execute(database)

  const functions = await sql<{ text: string }>`
    select pg_get_functiondef(p.oid) || ';' as text from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by p.proname`.execute(database)

  const triggers = await sql<{ text: string }>`
    select pg_get_triggerdef(t.oid) || ';' as text from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`.execute(database)

  return [
    '-- The schema after all migrations. Written by `npm run db:migrate`; a test holds it against the database.',
    ...tables.rows.map(({ name, columns, rules }) => `create table ${name} (\n${[...columns, ...(rules ?? [])].join(',\n')}\n);`),
    indexes.rows.map((row) => row.text).join('\n'),
    ...functions.rows.map((row) => row.text),
    triggers.rows.map((row) => row.text).join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}
