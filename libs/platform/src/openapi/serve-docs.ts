import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** No script stands in the page, so that the docs live under the same rules as every page. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>一窗 · API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, docExpansion: 'none' });\n`;

/** The description of the API for people. Files come from the package, nothing from outside. */
export const serveDocs = (fastify: FastifyInstance): void => {
  const folder = dirname(require.resolve('swagger-ui-dist/package.json'));
  const file = (name: string) => () => readFileSync(join(folder, name));
  const route = (path: string, type: string, content: () => string | Buffer): void => {
    fastify.get(path, (_request, reply) => {
      void reply.header('content-type', type).header('cache-control', 'no-cache').send(content());
    });
  };
  route('/api/docs', 'text/html; charset=utf-8', () => PAGE);
  route('/api/docs/start.js', 'text/javascript; charset=utf-8', () => START);
  route('/api/docs/swagger-ui.css', 'text/css; charset=utf-8', file('swagger-ui.css'));
  route('/api/docs/swagger-ui-bundle.js', 'text/javascript; charset=utf-8', file('swagger-ui-bundle.js'));
};
