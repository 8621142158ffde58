import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FileError } from '../../import/file-fault.ts';
import type { Opened } from './clerk-orders.ts';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { Head } from './head.tsx';
import { Intake } from './intake.tsx';
import { forget, keep, keptReview } from './keeping.ts';
import { Pictures } from './pictures.tsx';
import { Publish } from './publish.tsx';
import { ReviewedArticle } from './reviewed-article.tsx';
import { useOnline } from './use-online.ts';
import { useOutcome } from './use-outcome.ts';

/** The desk: an article comes in, is reviewed, and leaves as a bulletin. */
export function App() {
  const { words, ask } = useDesk();
  const [work, setWork] = useState<Opened>();
  const [status, setStatus] = useState('');
  const [fault, setFault] = useState('');
  const [isReading, setReading] = useState(false);
  const isOnline = useOnline();
  const { intake } = words.desk;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const kept = keptReview();
    if (kept) void ask('resume', { kept }).then(setWork);
  }, []);

  const bring = async (name: string | undefined, bytes: Promise<ArrayBuffer> | Uint8Array): Promise<void> => {
    setFault('');
    setReading(true);
    try {
      setWork(await ask('read', { name, bytes: new Uint8Array(await bytes) }));
      setStatus('');
      requestAnimationFrame(() => heading.current?.focus());
    } catch (error) {
      setFault(error instanceof FileError ? words.importing.faults[error.fault](error.found) : intake.failed);
      if (!(error instanceof FileError)) console.error(error);
    } finally {
      setReading(false);
    }
  };
  const take = useRef<(file: File) => void>(() => {});
  take.current = (file) => {
    if (!work || confirm(intake.anotherWarning)) void bring(file.name, file.arrayBuffer());
  };
  // Anywhere on the page: a file that nothing took would make the browser leave it.
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      over(event);
      const file = event.dataTransfer?.files[0];
      if (file) take.current(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);

  const clear = (said: string): void => {
    forget();
    setWork(undefined);
    setFault('');
    setStatus(said);
    requestAnimationFrame(() => document.getElementById('desk-text')?.focus());
  };

  return (
    <>
      <p role="status" class="desk-status">
        {status}
      </p>
      <div role="status">{!isOnline && <p class="desk-caution">{intake.offline}</p>}</div>
      <section class="section" aria-labelledby="intake">
        <h2 id="intake">
          <span class="step">1</span> {words.desk.steps.intake}
        </h2>
        {work ? (
          <Current
            name={work.review.name ?? intake.pasted}
            onAnother={() => {
              if (confirm(intake.anotherWarning)) clear('');
            }}
            onForget={() => {
              if (confirm(intake.forgetWarning)) clear(intake.forgotten);
            }}
          />
        ) : (
          <Intake isReading={isReading} onRead={bring} onFault={setFault} />
        )}
        <div role="alert">{fault !== '' && <p class="desk-fault">{fault}</p>}</div>
      </section>
      {work && (
        <Reviewed
          work={work}
          heading={heading}
          setReview={(change) => setWork((now) => now && { ...now, review: change(now.review) })}
        />
      )}
    </>
  );
}

function Current({ name, onAnother, onForget }: { name: string; onAnother: () => void; onForget: () => void }) {
  const { intake } = useDesk().words.desk;
  return (
    <div class="desk-current">
      <p>
        <strong>{intake.current(name)}</strong>
      </p>
      <p class="soft">
        <small>{intake.kept}</small>
      </p>
      <p class="desk-actions">
        <button type="button" onClick={onAnother}>
          {intake.another}
        </button>
        <button type="button" onClick={onForget}>
          {intake.forget}
        </button>
      </p>
    </div>
  );
}

interface ReviewedProps {
  work: Opened;
  heading: preact.RefObject<HTMLHeadingElement | null>;
  setReview: ChangeReview;
}

function Reviewed({ work, heading, setReview }: ReviewedProps) {
  const { words } = useDesk();
  const { review, pictures } = work;
  const [isKept, setKept] = useState(true);
  // At once, not after the next picture: a reload may come between.
  useLayoutEffect(() => setKept(keep(review)), [review]);
  const outcome = useOutcome(work);

  return (
    <>
      {!isKept && <p class="desk-caution">{words.desk.intake.tooLargeToKeep}</p>}
      <section class="section" aria-labelledby="review">
        <h2 id="review" ref={heading} tabIndex={-1}>
          <span class="step">2</span> {words.desk.steps.review}
        </h2>
        <Head review={review} outcome={outcome} setReview={setReview} />
        {review.manuscript.images.length > 0 && (
          <Pictures review={review} pictures={pictures} outcome={outcome} setReview={setReview} />
        )}
        <ReviewedArticle review={review} outcome={outcome} setReview={setReview} />
      </section>
      <section class="section" aria-labelledby="publish">
        <h2 id="publish">
          <span class="step">3</span> {words.desk.steps.publish}
        </h2>
        <Publish review={review} outcome={outcome} />
      </section>
    </>
  );
}
