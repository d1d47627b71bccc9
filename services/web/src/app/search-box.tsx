import type { SearchCasesAnswer } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { searchCases } from '../api/one-window';
import { CaseHitLine } from '../components/case-hit-line';
import { isComposing } from './composition';

type Hit = SearchCasesAnswer['hits'][number];

const WAIT_MS = 250;
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** A combobox over the hits; what is typed stays in memory and in request bodies, never in an address. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const wanted = useSettled(useDeferredValue(text.trim()));
  const { data } = useQuery({
    queryKey: ['search', 'typing', wanted],
    queryFn: () => searchCases({ text: wanted, typing: true }),
    enabled: wanted.length > 0,
    gcTime: 0,
  });
  const hits: readonly Hit[] = wanted && data ? data.hits : [];
  const shown = open && wanted.length > 0 && data !== undefined;

  const openCase = (hit: Hit) => {
    setOpen(false);
    setText('');
    void navigate({ to: '/cases/$id/overview', params: { id: hit.caseId } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(index => Math.min(hits.length - 1, Math.max(-1, index + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Escape') {
      setOpen(false);
    } else if (event.key === 'Enter' && text.trim()) {
      const chosen = hits[at];
      if (chosen) return openCase(chosen);
      setOpen(false);
      void navigate({ to: '/cases', state: { find: text.trim() } });
    }
  };

  return (
    <div
      className="search spread"
      role="search"
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <input
        id="search"
        className="search-input"
        type="text"
        role="combobox"
        aria-label={t('header.search')}
        aria-expanded={shown && hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `${list}-${at}` : undefined}
        placeholder={t('header.searchHint')}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div className="search-panel" hidden={!shown}>
        <ul id={list} role="listbox" aria-label={t('header.search')} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <li
              key={hit.caseId}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={event => event.preventDefault()}
              onClick={() => openCase(hit)}
            >
              <CaseHitLine hit={hit} />
            </li>
          ))}
        </ul>
        <p role="status" className={hits.length === 0 ? 'search-none' : 'visually-hidden'}>
          {shown && (hits.length === 0 ? t('header.none', { text: wanted }) : t('header.hits', { count: hits.length }))}
        </p>
      </div>
    </div>
  );
};
