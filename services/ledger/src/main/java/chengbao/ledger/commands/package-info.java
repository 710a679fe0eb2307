/// Commands that were answered, so that sending one twice does it once.
@NullMarked
package chengbao.ledger.commands;

import org.jspecify.annotations.NullMarked;
