import { z } from 'zod';
import type { Endpoint, Endpoints } from './endpoint.ts';

const jsonOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

function parametersOf(path: string, { query }: Endpoint) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const shape = query === undefined ? {} : (query.shape as Record<string, z.ZodType>);
  const inQuery = Object.entries(shape).map(([name, schema]) => ({
    ...{ name, in: 'query', required: !schema.safeParse(undefined).success, schema: jsonOf(schema, 'input') },
  }));
  return [...inPath, ...inQuery];
}

const failure = {
  description: 'What happened, to what, and what to do next.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message', 'advice'],
            properties: { code: { type: 'string' }, message: { type: 'string' }, advice: { type: 'string' } },
          },
        },
      },
    },
  },
};

/** The API as an OpenAPI 3.1 document, made from the schemas that check it. */
export function describeApi(endpoints: Endpoints, software: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [key, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const [method = 'GET', path = ''] = key.split(' ');
    const address = path.replace(/:(\w+)/g, '{$1}');
    const body = endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonOf(endpoint.body, 'input') } } },
    };
    const operation = {
      summary: endpoint.summary,
      parameters: parametersOf(path, endpoint),
      ...body,
      responses: {
        200: {
          description: 'Done.',
          content: { 'application/json': { schema: jsonOf(endpoint.answer, 'output') } },
        },
        default: failure,
      },
    };
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation };
  }
  const [title = 'heed', version = ''] = software.split(' ');
  return { openapi: '3.1.0', info: { title: `${title} workbench`, version }, paths };
}
