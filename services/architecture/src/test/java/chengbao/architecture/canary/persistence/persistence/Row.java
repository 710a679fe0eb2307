package chengbao.architecture.canary.persistence.persistence;

import chengbao.architecture.canary.persistence.messaging.Announcer;

public record Row(Announcer announcer) {}
