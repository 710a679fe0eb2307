package chengbao.architecture.canary.rooms.documents;

import chengbao.architecture.canary.rooms.persistence.Row;

public record PaperFile(Row row) {}
