# One of the three services: docker build --file deploy/docker/service.Dockerfile --build-arg SERVICE=submission .
FROM maven:3.9.11-eclipse-temurin-25 AS build
ARG SERVICE
WORKDIR /source
COPY . .
# mdep.skip: the programs of the local stack (PostgreSQL, Keycloak) are not wanted in an image
RUN mvn -B -q -ntp package -pl services/${SERVICE} -am -Dmaven.test.skip=true -Dspotless.check.skip -Dmdep.skip=true \
 && mv services/${SERVICE}/target/quarkus-app /app

FROM eclipse-temurin:25.0.1_8-jre-noble
ARG SERVICE
# editions as PDF need Chinese fonts
RUN if [ "${SERVICE}" = publication ]; then \
      apt-get update && apt-get install -y --no-install-recommends fonts-noto-cjk && rm -rf /var/lib/apt/lists/*; \
    fi
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin chengbao
COPY deploy/docker/with-secrets deploy/docker/healthy /usr/local/bin/
COPY deploy/demo/anlan.json /demo/anlan.json
COPY --from=build /app/lib/ /app/lib/
COPY --from=build /app/*.jar /app/
COPY --from=build /app/app/ /app/app/
COPY --from=build /app/quarkus/ /app/quarkus/
USER 10001
WORKDIR /tmp
ENV CHENGBAO_HOST=0.0.0.0 CHENGBAO_PORT=8080 MALLOC_ARENA_MAX=2 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=10000 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 CMD ["healthy", "8080", "/q/health/ready"]
ENTRYPOINT ["with-secrets", "java", "-jar", "/app/quarkus-run.jar"]
