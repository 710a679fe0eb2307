/// `./chengbao verify`.
@NullMarked
package chengbao.receipt.command;

import org.jspecify.annotations.NullMarked;
