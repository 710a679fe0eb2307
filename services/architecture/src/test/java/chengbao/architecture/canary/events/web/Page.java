package chengbao.architecture.canary.events.web;

import chengbao.contracts.Event;

public record Page(Event event) {}
