import { createContext } from 'react';

/** Places in the header that a screen fills. */
export const HEADER_SLOTS = ['trail', 'search', 'tools', 'primary'] as const;
export type HeaderSlotName = (typeof HEADER_SLOTS)[number];

/** The elements of the header's places, once they are there. */
export type HeaderHosts = { readonly [S in HeaderSlotName]: HTMLElement | null };

export const NO_HOSTS: HeaderHosts = { trail: null, search: null, tools: null, primary: null };

export const HeaderHostsContext = createContext<HeaderHosts>(NO_HOSTS);
