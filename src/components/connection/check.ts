import { checkKey } from '../../connection/check-key.ts';
import { whileInForce } from '../../connection/in-force.ts';
import { t } from '../../strings/translate.ts';
import { money } from '../format.ts';
import { fetchFor } from './fetch.ts';

/** Asks the host in force whether the key works. Gives nothing where another key or host is in force by then. */
export const checkInForce = (): Promise<string | undefined> =>
  whileInForce(async (now, signal) => {
    if (!now.baseUrl || !now.key) return undefined;
    const verdict = await checkKey(now.baseUrl, now.key, fetchFor(now), signal);
    const { words, reason, balance } = verdict;
    const said = t('check.verdict', { words, reason });
    return balance ? `${said} ${t('check.balance', { balance: money(balance) })}` : said;
  });
