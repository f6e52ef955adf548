import { Component, type ReactNode } from 'react';
import { Waiting } from './Waiting';

const AGAIN_MS = 20_000;

/** Nobody stands at a wall to press reload: a broken scene says so calmly and starts again by itself. */
export class KeepGoing extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    setTimeout(() => window.location.reload(), AGAIN_MS);
  }

  override render() {
    return this.state.broken ? <Waiting message="broken" /> : this.props.children;
  }
}
