package chengbao.architecture.canary.web.web;

import chengbao.architecture.canary.web.persistence.Row;

public record Page(Row row) {}
