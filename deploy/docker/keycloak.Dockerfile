# Keycloak, built for PostgreSQL, with the login page's theme: docker build --file deploy/docker/keycloak.Dockerfile .
FROM keycloak/keycloak:26.7.3 AS build
COPY deploy/keycloak/themes/ /opt/keycloak/themes/
RUN /opt/keycloak/bin/kc.sh build --db=postgres --cache=local --health-enabled=true

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY deploy/docker/with-secrets deploy/docker/healthy /usr/local/bin/
USER 1000
EXPOSE 8180 9000
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=12 CMD ["healthy", "9000", "/health/ready"]
ENTRYPOINT ["with-secrets", "/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
