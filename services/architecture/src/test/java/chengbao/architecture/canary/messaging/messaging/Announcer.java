package chengbao.architecture.canary.messaging.messaging;

import chengbao.architecture.canary.messaging.web.Page;

public record Announcer(Page page) {}
