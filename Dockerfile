# One image for the gateway and for every domain; docker-compose.yml says which one a container is.
FROM node:24-slim AS dependencies
WORKDIR /concord
COPY package.json package-lock.json .npmrc ./
# The image has the right Node, so the copy that the package `node` would download is left out.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/node-* node_modules/.bin/node

FROM node:24-slim
WORKDIR /concord
ENV NODE_ENV=production CONCORD_HOST=0.0.0.0 CONCORD_ENGINE_SPILL_FOLDER=/concord/spill
COPY --from=dependencies /concord/node_modules node_modules
COPY package.json concord.yaml ./
COPY cli cli
COPY app app
COPY gateway gateway
COPY subgraphs subgraphs
COPY core core
COPY contracts contracts
RUN mkdir .concord spill && chown node:node .concord spill
USER node
EXPOSE 4000
ENTRYPOINT ["node", "cli/concord.ts"]
CMD ["serve"]
