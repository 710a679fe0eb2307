/// Forms that came after the login had expired, so that nobody types a text twice.
@NullMarked
package chengbao.ledger.forms;

import org.jspecify.annotations.NullMarked;
