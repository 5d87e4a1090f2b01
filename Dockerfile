# Two stages: the first compiles, the second holds only what runs.
FROM node:20-slim AS build
WORKDIR /app
# Where the database driver has no ready-made part for this machine, npm compiles it.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
COPY commands ./commands
RUN npx tsc && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production \
    DATABASE_URL=file:/data/readout.db \
    CONTENT_DIR=/content \
    PORT=8080 \
    HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist/src ./dist/src
COPY --from=build /app/dist/commands ./dist/commands
COPY content /content
RUN mkdir /data && chown node:node /data
USER node
# The database; the articles in /content may be mounted over.
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM, as `docker stop` sends it, lets the bot finish; it needs less than ten seconds.
CMD ["node", "dist/src/main.js"]
