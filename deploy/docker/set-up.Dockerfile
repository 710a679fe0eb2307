# What is done once around the containers: users, topics and rights of Kafka, and the realm's file.
# docker build --file deploy/docker/set-up.Dockerfile .
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -B -q -ntp package -pl deploy/local -am -Dmaven.test.skip=true -Dspotless.check.skip -Dparts.skip=true \
 && mkdir /set-up && mv deploy/local/target/chengbao-local-*.jar deploy/local/target/lib/*.jar /set-up/

FROM eclipse-temurin:25.0.1_8-jre-noble
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin chengbao
COPY --from=build /set-up/ /set-up/
COPY deploy/kafka/ /chengbao/deploy/kafka/
COPY deploy/keycloak/ /chengbao/deploy/keycloak/
COPY deploy/demo/ /chengbao/deploy/demo/
RUN mkdir /realm && chown chengbao /realm
USER 10001
WORKDIR /chengbao
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx96m", "-cp", "/set-up/*", "chengbao.local.SetUp"]
